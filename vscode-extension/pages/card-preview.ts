import '@rolebook/views/card-preview.css'
import { mountView } from '@rolebook/views'
import { type CardPreview, CardPreviewPage, type CatalogueParts, type PreviewWish } from '@rolebook/views/card-preview'
import { connectToEditor, placeOfView } from './editor-host.ts'

mountView<CardPreview, PreviewWish, CatalogueParts>(placeOfView(), connectToEditor(), CardPreviewPage)

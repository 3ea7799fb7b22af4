import '@rolebook/views/responsibility-map.css'
import type { ResponsibilityMap } from '@rolebook/language-service'
import { mountView } from '@rolebook/views'
import { type MapWish, ResponsibilityMapPage } from '@rolebook/views/responsibility-map'
import { connectToEditor, placeOfView } from './editor-host.ts'

mountView<ResponsibilityMap, MapWish>(placeOfView(), connectToEditor(), ResponsibilityMapPage)

import '@rolebook/views/matrix.css'
import type { Matrix } from '@rolebook/language-service'
import { mountView } from '@rolebook/views'
import { MatrixPage, type MatrixWish } from '@rolebook/views/matrix'
import { connectToEditor, placeOfView } from './editor-host.ts'

mountView<Matrix, MatrixWish>(placeOfView(), connectToEditor(), MatrixPage)

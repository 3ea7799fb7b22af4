import '@rolebook/views/coverage-map.css'
import type { CoverageMap } from '@rolebook/language-service'
import { mountView } from '@rolebook/views'
import { CoverageMapPage, type MapWish } from '@rolebook/views/coverage-map'
import { connectToEditor, placeOfView } from './editor-host.ts'

mountView<CoverageMap, MapWish>(placeOfView(), connectToEditor(), CoverageMapPage)

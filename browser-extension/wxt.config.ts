import { defineConfig } from 'wxt'

export default defineConfig({ srcDir: 'src', manifestVersion: 3 })

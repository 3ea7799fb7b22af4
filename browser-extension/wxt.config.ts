import preact from '@preact/preset-vite'
import { defineConfig } from 'wxt'

/*
 * Permissions are few on purpose and frozen by a test: none of them shows a warning, none reaches a page.
 * No host permission: the directory's server allows every origin, since what it serves is sealed.
 */
export default defineConfig({
  srcDir: 'src',
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({ plugins: [preact()], build: { sourcemap: false } }),
  zip: { name: 'rolebook', sourcesRoot: '..' },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: browser === 'firefox' ? ['alarms', 'storage'] : ['alarms', 'sidePanel', 'storage'],
    action: { default_title: '__MSG_action__', default_icon: { 16: 'icon/16.png', 32: 'icon/32.png' } },
    storage: { managed_schema: 'managed-schema.json' },
    content_security_policy: { extension_pages: "script-src 'self'; object-src 'self'" },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'rolebook@rolebook.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '121' }),
  }),
})

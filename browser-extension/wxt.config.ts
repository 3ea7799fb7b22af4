import { fileURLToPath } from 'node:url'
import preact from '@preact/preset-vite'
import channels from '@rolebook/fleet/channels.json' with { type: 'json' }
import { defineConfig } from 'wxt'

/**
 * Nothing but our own files is loaded, and nothing but a directory is fetched: from an https address, or from this very
 * computer. Firefox would turn http into https if no policy were named here.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self' https: http://127.0.0.1:* http://localhost:*",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

const panelStart = fileURLToPath(new URL('../packages/panel/src/mount-panel.tsx', import.meta.url))

/** Names files of the pages alone: the background is one file anyway. */
const ofPages = (name: string) => ({
  debugName: name,
  name: (_file: string, build: { getModuleInfo(file: string): unknown }) =>
    build.getModuleInfo(panelStart) ? name : null,
})

/**
 * What the panel needs before its first contact stands in one file: cut up, it would be larger and come later. So does what
 * the texts of each language need besides, which would else be one more file to wait for.
 */
const firstOfPanel = {
  ...ofPages('panel'),
  test: /panel\/src\/mount-panel\.tsx$|src\/panel\/(kept-snapshot|page-language|join-by-code)\.ts$|src\/host\/(page|messages|shortcut)\.ts$|src\/catalogue\/phrases\.ts$|panel\/src\/panel\.css$|sidepanel\/sidepanel\.css$|wxt-html-plugins/,
}

/** What asks for what is kept before all else is there. */
const readAhead = {
  ...ofPages('read-ahead'),
  test: /browser-extension\/src\/(entrypoints\/sidepanel\/read-ahead|host\/(local-store|read-together|browser))\.ts$/,
}

/** A module runs when all that the page imports is there; with an element of its own it runs as soon as it is there itself. */
const askFirst = {
  name: 'ask-first',
  transformIndexHtml: {
    order: 'post' as const,
    handler(
      _html: string,
      { path, bundle = {} }: { path: string; bundle?: Readonly<Record<string, { fileName: string; name?: string }>> },
    ) {
      const files = path.includes('sidepanel') ? Object.values(bundle).filter(({ name }) => name === 'read-ahead') : []
      return files.map(({ fileName }) => ({
        tag: 'script',
        attrs: { type: 'module', async: true, crossorigin: true, src: `/${fileName}` },
        injectTo: 'head-prepend' as const,
      }))
    },
  },
}

/**
 * Preact writes markup where a property asks it to. Nothing of ours does, and so nothing can: in that place it writes text.
 * Mozilla's checks look for the former, no matter whose code it is in.
 */
const noMarkup = {
  name: 'no-markup',
  transform(code: string, path: string) {
    return /[\\/]preact[\\/]dist[\\/]/.test(path) ? code.replaceAll('innerHTML', 'textContent') : undefined
  },
}

/*
 * Permissions are few on purpose and frozen by a test: none of them shows a warning, none reaches a page.
 * `activeTab` tells us the page on which the button was clicked, which may be that of an asset, and no other.
 * `contextMenus` puts "Report this page" into the menu of a page, and tells us of it when that is clicked.
 * No host permission: the directory's server allows every origin, since what it serves is sealed.
 */
export default defineConfig({
  srcDir: 'src',
  publicDir: 'src/public',
  manifestVersion: 3,
  imports: false,
  vite: () => ({
    plugins: [preact(), noMarkup, askFirst],
    // a polyfill for browsers older than any that we support
    build: {
      sourcemap: false,
      modulePreload: {
        polyfill: false,
        resolveDependencies: (_file, files, { hostType }) => (hostType === 'html' ? files : []),
      },
      rolldownOptions: { output: { codeSplitting: { groups: [readAhead, firstOfPanel] } } },
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'alarms', 'contextMenus', ...(browser === 'firefox' ? [] : ['sidePanel']), 'storage'],
    action: { default_title: '__MSG_action__', default_icon: { 16: 'icon/16.png', 32: 'icon/32.png' } },
    omnibox: { keyword: 'rolebook' },
    // a browser in which something else has these keys gives us none, and the panel says which there are
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+H', mac: 'MacCtrl+Shift+H' } } },
    storage: { managed_schema: 'managed-schema.json' },
    content_security_policy: { extension_pages: contentSecurityPolicy },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: channels.firefox.own.id,
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : // the first that checks Ed25519 signatures; an older one could only refuse every directory
        { minimum_chrome_version: '137' }),
  }),
})

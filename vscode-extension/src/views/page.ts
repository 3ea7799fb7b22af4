import type { OwnLanguage } from '@rolebook/model'
import * as vscode from 'vscode'

/** Where script and style sheet of all views lie; which of them a page shows is told by its first element. */
const folder = 'dist/views'

/** Fills a webview with a page that came with the extension. It may load that, and nothing from anywhere else. */
export function fillWithPage(webview: vscode.Webview, { extension, name, title, language }: PageOptions): void {
  const place = vscode.Uri.joinPath(extension, folder)
  webview.options = { enableScripts: true, localResourceRoots: [place] }
  const address = (file: string) => webview.asWebviewUri(vscode.Uri.joinPath(place, file)).toString()
  const nonce = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(18))))
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src ${webview.cspSource}`
  webview.html = `<!DOCTYPE html>
<html lang="${language}" data-view="${name}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<link rel="stylesheet" href="${address('views.css')}">
</head>
<body>
<div id="view"></div>
<script type="module" nonce="${nonce}" src="${address('views.js')}"></script>
</body>
</html>`
}

export interface PageOptions {
  /** Where the extension is installed. */
  readonly extension: vscode.Uri
  /** Of the view. */
  readonly name: string
  /** One of our own texts, as it may stand in HTML. */
  readonly title: string
  readonly language: OwnLanguage
}

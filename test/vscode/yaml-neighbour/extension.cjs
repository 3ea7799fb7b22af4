const { CompletionItem, CompletionItemKind, DocumentSymbol, SymbolKind, languages } = require('vscode')

/* What Red Hat's extension gives for a YAML file without a schema: an outline of its keys, and how to name a schema. */
exports.activate = ({ subscriptions }) => {
  subscriptions.push(
    languages.registerDocumentSymbolProvider('yaml', {
      provideDocumentSymbols(file) {
        const lines = file.getText().split('\n')
        return lines.flatMap((text, line) => {
          const key = /^[\w-]+(?=:)/.exec(text)?.[0]
          if (!key) return []
          const { range } = file.lineAt(line)
          return [new DocumentSymbol(key, '', SymbolKind.Module, range, range)]
        })
      },
    }),
    languages.registerCompletionItemProvider('yaml', {
      provideCompletionItems: (_, { line }) =>
        line === 0 ? [new CompletionItem('Inline schema', CompletionItemKind.Snippet)] : [],
    }),
    languages.registerHoverProvider('yaml', { provideHover: () => undefined }),
  )
}

import type { InOwnLanguages } from '@rolebook/model'

/** What an install script needs to know. */
export interface InstallOrder {
  /** The extension by publisher and name. */
  readonly id: string
  readonly version: string
  /** The package, a path or an address; without it the extension comes from VS Code's own gallery. */
  readonly vsix: string | undefined
  /** Comments at the top of the script, one line each. */
  readonly remarks: readonly string[]
}

/**
 * Writes an sh script that installs one version into VS Code for the user who runs it. Running it again changes
 * nothing.
 */
export function shellScript({ id, version, vsix, remarks }: InstallOrder): string {
  return `#!/bin/sh
${remarks.map((remark) => `# ${remark}`).join('\n')}
set -eu

extension=${quoteForShell(`${id}@${version}`)}
package=${quoteForShell(vsix ?? `${id}@${version}`)}
code="\${CODE:-code}"

if "$code" --list-extensions --show-versions | grep -qixF "$extension"; then
  exit 0
fi

case "$package" in
  https://*)
    folder="$(mktemp -d)"
    trap 'rm -rf "$folder"' EXIT
    curl --fail --silent --show-error --location --output "$folder/rolebook.vsix" "$package"
    package="$folder/rolebook.vsix"
    ;;
esac

"$code" --install-extension "$package" --force
`
}

/** Writes the same for PowerShell. */
export function powerShellScript({ id, version, vsix, remarks }: InstallOrder): string {
  return asPowerShellFile(`${remarks.map((remark) => `# ${remark}`).join('\n')}
$ErrorActionPreference = 'Stop'

$extension = ${quoteForPowerShell(`${id}@${version}`)}
$package = ${quoteForPowerShell(vsix ?? `${id}@${version}`)}
$code = if ($env:CODE) { $env:CODE } else { 'code' }

if ((& $code --list-extensions --show-versions) -contains $extension) { exit 0 }

if ($package -like 'https://*') {
  $file = Join-Path ([IO.Path]::GetTempPath()) 'rolebook.vsix'
  Invoke-WebRequest -Uri $package -OutFile $file -UseBasicParsing
  $package = $file
}

& $code --install-extension $package --force
exit $LASTEXITCODE
`)
}

/**
 * Writes an sh script that removes the extension from VS Code for the user who runs it. Where it is not installed, it
 * changes nothing.
 */
export function shellRemovalScript(id: string, remarks: readonly string[]): string {
  return `#!/bin/sh
${remarks.map((remark) => `# ${remark}`).join('\n')}
set -eu

extension=${quoteForShell(id)}
code="\${CODE:-code}"

if "$code" --list-extensions | grep -qixF "$extension"; then
  "$code" --uninstall-extension "$extension"
fi
`
}

/** Writes the same for PowerShell. */
export function powerShellRemovalScript(id: string, remarks: readonly string[]): string {
  return asPowerShellFile(`${remarks.map((remark) => `# ${remark}`).join('\n')}
$ErrorActionPreference = 'Stop'

$extension = ${quoteForPowerShell(id)}
$code = if ($env:CODE) { $env:CODE } else { 'code' }

if ((& $code --list-extensions) -notcontains $extension) { exit 0 }

& $code --uninstall-extension $extension
exit $LASTEXITCODE
`)
}

/**
 * With Windows line ends, and a byte order mark, without which PowerShell 5 reads the file in the machine's code page.
 */
function asPowerShellFile(script: string): string {
  return `\ufeff${script.replaceAll('\n', '\r\n')}`
}

function quoteForShell(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}

/** Quotes a text. PowerShell takes typographic quotation marks for quotation marks too. */
function quoteForPowerShell(text: string): string {
  return `'${text.replace(/['\u2018-\u201b]/g, '$&$&')}'`
}

/** The comment that explains how to tell a script which VS Code is meant. */
export const codeVariableRemark: InOwnLanguages<string> = {
  en: 'The variable CODE names another program than “code”.',
  de: 'Die Variable CODE nennt ein anderes Programm als „code“.',
  fr: 'La variable CODE désigne un autre programme que « code ».',
}

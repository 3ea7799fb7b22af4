/** What a script has to install. */
export interface InstallOrder {
  /** The extension by publisher and name. */
  readonly id: string
  readonly version: string
  /** The package, a path or an address; without it the extension comes from VS Code's own gallery. */
  readonly vsix: string | undefined
  /** What the script says about itself, one line each. */
  readonly remarks: readonly string[]
}

/** Writes a script for sh that installs one version into VS Code for whoever runs it; run again, it changes nothing. */
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

/** Writes the same for PowerShell; lines end as on Windows. */
export function powerShellScript({ id, version, vsix, remarks }: InstallOrder): string {
  const script = `${remarks.map((remark) => `# ${remark}`).join('\n')}
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
`
  // without the mark PowerShell 5 reads the file in the code page of the machine
  return `\ufeff${script.replaceAll('\n', '\r\n')}`
}

function quoteForShell(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}

/** To PowerShell the typographic ones are quotation marks as well. */
function quoteForPowerShell(text: string): string {
  return `'${text.replace(/['\u2018-\u201b]/g, '$&$&')}'`
}

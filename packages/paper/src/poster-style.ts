/** Always one A4 page, whatever is on it: names are shortened before numbers. */
export const posterStyle = `
@page { size: A4; margin: 0; }
* { box-sizing: border-box; }
html { background: #fff; color: #000; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
body { margin: 0; font: 14pt/1.3 system-ui, sans-serif; overflow-wrap: anywhere; }
main {
  display: flex; flex-direction: column; gap: 6mm; width: 210mm; height: 296.5mm; margin: 0 auto; padding: 14mm 16mm;
  overflow: hidden;
}
main > * { flex: none; }
h1 { margin: 0; font-size: 30pt; line-height: 1.1; text-wrap: balance; }
p { margin: 0; }
a { color: inherit; text-decoration: none; }
.emergency { padding: 5mm 6mm; border-radius: 4mm; background: #b3211b; color: #fff; }
.emergency .large { font-size: 30pt; font-weight: 700; line-height: 1.15; }
.places { display: flex; flex-wrap: wrap; gap: 0 6mm; max-height: 5.2em; overflow: hidden; font-size: 12pt; }
.places span { max-width: 48mm; overflow: hidden; white-space: nowrap; text-overflow: ellipsis; }
.situations { flex: 0 1 auto; min-height: 0; overflow: hidden; margin: 0; padding-inline-start: 6mm; columns: 2; column-gap: 8mm; font-size: 13pt; }
.situations li { break-inside: avoid; }
.situations span, .name, .remarks, .organisation, figcaption {
  display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden;
}
.how { font-size: 11pt; color: #333; }
.contact { padding-block: 3mm; border-block-end: .4mm solid #999; }
.name { font-size: 16pt; font-weight: 600; }
.remarks { font-size: 11pt; color: #333; }
.number { font-size: 30pt; font-weight: 700; line-height: 1.15; }
.of-3 .number { font-size: 24pt; }
.of-3 .name { -webkit-line-clamp: 1; }
.of-3 .contact { padding-block: 2mm; }
.way { overflow: hidden; white-space: nowrap; text-overflow: ellipsis; }
.way, .no-number { font-size: 11pt; }
.welcome { font-size: 13pt; font-weight: 600; }
.situations span { -webkit-line-clamp: 3; }
.codes { display: flex; gap: 12mm; margin-block-start: auto; }
.code { display: flex; flex: 0 1 50%; gap: 4mm; align-items: center; margin: 0; }
.qr { flex: none; width: 34mm; height: 34mm; }
figcaption { -webkit-line-clamp: 4; font-size: 11pt; }
footer { padding-block-start: 3mm; border-block-start: .4mm solid #000; font-size: 10pt; }
.organisation { font-weight: 700; }
@media screen { body { background: #888; } main { background: #fff; } }
`

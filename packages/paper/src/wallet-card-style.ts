/** Cards in the measures of ISO/IEC 7810 ID-1. What does not fit is cut off at the card's edge, numbers last of all. */
export const walletCardStyle = `
@page { size: A4; margin: 0; }
* { box-sizing: border-box; }
html { background: #fff; color: #000; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
body { margin: 0; font: 7.5pt/1.2 system-ui, sans-serif; overflow-wrap: anywhere; }
main { width: 210mm; height: 296.5mm; margin: 0 auto; padding: 10mm 15.4mm; overflow: hidden; }
h1 { margin: 0; height: 6mm; overflow: hidden; white-space: nowrap; text-overflow: ellipsis; font-size: 11pt; }
p { margin: 0; }
a { color: inherit; text-decoration: none; }
.cut { height: 8mm; font-size: 9pt; }
.marks {
  padding: 4mm;
  background:
    linear-gradient(#000 0 0) left 4mm top 0 / .2mm 3mm, linear-gradient(#000 0 0) right 4mm top 0 / .2mm 3mm,
    linear-gradient(#000 0 0) left 4mm bottom 0 / .2mm 3mm, linear-gradient(#000 0 0) right 4mm bottom 0 / .2mm 3mm,
    linear-gradient(#000 0 0) left 0 top 4mm / 3mm .2mm, linear-gradient(#000 0 0) right 0 top 4mm / 3mm .2mm,
    linear-gradient(#000 0 0) left 0 bottom 4mm / 3mm .2mm, linear-gradient(#000 0 0) right 0 bottom 4mm / 3mm .2mm;
  background-repeat: no-repeat;
}
.card { display: flex; width: 171.2mm; height: 54mm; }
.side { width: 85.6mm; height: 54mm; padding: 3.5mm 4mm; overflow: hidden; }
.front { border-inline-end: .2mm dashed #777; }
.organisation, .name {
  display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 1; overflow: hidden;
}
.organisation { font-size: 8pt; font-weight: 700; }
.emergency { margin-block: 1mm; color: #a11b16; }
.emergency .large { font-size: 13pt; font-weight: 700; }
.places { display: flex; flex-wrap: wrap; gap: 0 2.5mm; max-height: 2.4em; overflow: hidden; font-size: 6.5pt; }
.places span { max-width: 24mm; overflow: hidden; white-space: nowrap; text-overflow: ellipsis; }
.how { display: none; }
.contact { padding-block: .8mm; border-block-start: .2mm solid #999; }
.name { font-weight: 600; }
.number { font-size: 13pt; font-weight: 700; line-height: 1.1; }
.remarks {
  display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden;
}
.remarks, .way, .no-number { font-size: 6pt; }
.number ~ .way { display: none; }
.back { display: flex; flex-direction: column; gap: 1.2mm; }
.code { display: flex; gap: 3mm; align-items: center; margin: 0; }
.qr { flex: none; width: 27mm; height: 27mm; }
figcaption { max-height: 26mm; overflow: hidden; font-size: 8.5pt; font-weight: 600; }
.welcome { font-weight: 600; }
.validity { margin-block-start: auto; font-size: 6pt; }
@media screen { body { background: #888; } main { background: #fff; } }
`

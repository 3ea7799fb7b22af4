import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { gatherTexts } from './gather-texts.ts'

function expectSame(script: string): void {
  const gathered = gatherTexts(script)
  expect(gathered).not.toBe(script)
  expect(runInNewContext(`${gathered};said`)).toEqual(runInNewContext(`${script};said`))
}

describe('the texts of a script', () => {
  it('stand together by their language, and say what they said', () => {
    const script =
      'var said=[{en:"One",de:"Eins",fr:"Un"},{title:{en:"“Two”",de:"„Zwei“",fr:"« Deux »"}},{en:\'say "3"\',de:"",fr:"\\n"}];'
    expectSame(script)
    expect(gatherTexts(script)).toContain(`["One","“Two”",'say "3"'],["Eins","„Zwei“",""]`)
  })

  it('may be made of parts, lists and functions, where no function around them is needed', () => {
    const script =
      'var files=3,each={en:{of:(n)=>n+" files",all:["One"]},de:{of:(n)=>n+" Dateien",all:["Eins"]},fr:{of:(n)=>n+" fichiers",all:["Un"]}},said=[each.en.of(files),each.fr.all];'
    expectSame(script)
  })

  it('stay apart from the word before them', () => {
    expectSame('var late=function(){return{en:"Late",de:"Spät",fr:"Tard"}},said=late();')
  })

  it('leave the script as strict as it was', () => {
    expectSame('"use strict";var said=[function(){return typeof this}(),{en:"One",de:"Eins",fr:"Un"}];')
  })

  it('take no name that is in use', () => {
    expectSame('var $text="free",$texts="too",said=[{en:"One",de:"Eins",fr:"Un"},$text,$texts];')
  })

  it.each([
    'var said={en:"One",de:"Eins"}',
    'var said={en:"One",de:"Eins",fr:"Un",it:"Uno"}',
    'var said={en:"One",fr:"Un",de:"Eins"}',
    'var said=[3].map((n)=>({en:()=>n+" files",de:"Dateien",fr:"fichiers"}))',
    'var n=3,said={en:n+" files",de:"Dateien",fr:"fichiers"}',
    'var said={en:{get of(){return 1}},de:{of:"Dateien"},fr:{of:"fichiers"}}',
    'var said=`{en:"One",de:"Eins",fr:"Un"}`',
  ])('are all there is: nothing else is moved in %s', (script) => {
    expect(gatherTexts(script)).toBe(script)
  })
})

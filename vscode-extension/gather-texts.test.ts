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
    expect(gatherTexts(script)).toContain('["One","“Two”","say \\"3\\""],["Eins","„Zwei“",""]')
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
    'var said={en:(n)=>n+" files",de:"Dateien",fr:"fichiers"}',
    'var said=`{en:"One",de:"Eins",fr:"Un"}`',
  ])('are all there is: nothing else is moved in %s', (script) => {
    expect(gatherTexts(script)).toBe(script)
  })
})

import { describe, expect, it } from 'vitest'
import type { Diagnostic } from 'vscode-languageserver-protocol'
import { at, codes, openDesk, ownDeputy, uri } from '../testing.ts'

describe('findings that are asked for', () => {
  const pulling = { textDocument: { diagnostic: {} }, workspace: { diagnostics: { refreshSupport: true } } }
  const pull = (desk: Awaited<ReturnType<typeof openDesk>>, previousResultId?: string) =>
    desk.client.sendRequest<{ kind: string; resultId: string; items?: Diagnostic[] }>('textDocument/diagnostic', {
      textDocument: { uri },
      ...(previousResultId === undefined ? {} : { previousResultId }),
    })

  it('are given, and not sent as well', async () => {
    const desk = await openDesk(pulling)
    expect(desk.initialized.capabilities.diagnosticProvider).toMatchObject({ interFileDependencies: true })
    await desk.open(ownDeputy)
    const report = await pull(desk)
    expect(report.kind).toBe('full')
    expect(codes(report.items ?? [])).toContain('deputy-is-holder')
    expect(desk.published).toEqual([])
  })

  it('are not sent twice while they hold', async () => {
    const desk = await openDesk(pulling)
    await desk.open(ownDeputy)
    const { resultId } = await pull(desk)
    expect(await pull(desk, resultId)).toEqual({ kind: 'unchanged', resultId })
    desk.edit([{ range: at(6, 45, 48), text: 'amara' }])
    expect(await pull(desk, resultId)).toMatchObject({ kind: 'full' })
  })

  it('are those of the newest text, and a question that is called off is not answered', async () => {
    const desk = await openDesk(pulling)
    await desk.open(ownDeputy)
    const asked = pull(desk)
    desk.edit([{ range: at(6, 45, 48), text: 'amara' }])
    expect(codes((await asked).items ?? [])).not.toContain('deputy-is-holder')
  })

  it('are worked out once where the editor asks again before they are there', async () => {
    const desk = await openDesk(pulling)
    await desk.open(ownDeputy)
    const first = pull(desk)
    desk.edit([{ range: at(6, 45, 48), text: 'amara' }])
    const second = pull(desk)
    await expect(first).rejects.toThrow('asked again')
    expect(codes((await second).items ?? [])).not.toContain('deputy-is-holder')
  })

  it('are to be asked for again when a day begins', async () => {
    const desk = await openDesk(pulling)
    const refreshed = new Promise<void>((resolve) => {
      desk.client.onRequest('workspace/diagnostic/refresh', () => resolve())
    })
    await desk.open(ownDeputy)
    await pull(desk)
    desk.wait(Date.parse('2026-11-24T00:00Z'))
    await refreshed
  })
})

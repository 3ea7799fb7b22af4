import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type OwnLanguage, ownLanguages, parse, type Rolebook, type Wording } from '@rolebook/model'
import { german } from '@rolebook/model/catalogue/de'
import { english } from '@rolebook/model/catalogue/en'
import { french } from '@rolebook/model/catalogue/fr'
import { builtExtension, saturdayNight } from '../browser/built-extension.ts'
import { pasteJoinCode } from '../browser/paste-join-code.ts'
import { type PublishedOrganisation, publishExample } from '../browser/published-organisation.ts'
import { launchChromium } from '../hosts/chromium.ts'
import { waitFor } from '../hosts/deadline.ts'
import { turnClock } from '../hosts/extension-clock.ts'
import { type Firefox, launchFirefox } from '../hosts/firefox.ts'
import type { HostBrowser } from '../hosts/host-browser.ts'
import type { HostDocument } from '../hosts/host-document.ts'
import { repositoryRoot } from '../hosts/repository.ts'
import { startSecureServer } from '../hosts/secure-server.ts'
import { startUnseenScreen, type UnseenScreen } from '../hosts/unseen-screen.ts'
import { screenshotSize } from './limits.ts'
import { intranetPage, personnelPage } from './staff-pages.ts'

/** An ordinary Monday morning: the security desk is open. */
const mondayMorning = '2026-12-21T10:00Z'
const intranet = 'intranet.harbourdental.example'
const personnel = 'hr.harbourdental.example'

/** Takes a picture of the window with the panel at its top, under this name. */
type Take = (panel: HostDocument, file: string) => Promise<void>

/**
 * Draws the window of the real browsers with the panel beside a page: Chromium in each language, Firefox in English.
 * Needs the built extensions.
 * @returns the files written
 */
export async function drawBrowserPictures(folder: string): Promise<readonly string[]> {
  const organisation = await publishExample({ version: 1, at: '2026-12-20T10:00Z', rolebook: readExample() })
  const images: string[] = []
  try {
    for (const language of ownLanguages)
      images.push(...(await drawInChromium(join(folder, language), language, organisation)))
    images.push(...(await drawInFirefox(join(folder, 'firefox'), organisation)))
  } finally {
    await organisation.stop()
  }
  return images
}

async function drawInChromium(
  folder: string,
  language: OwnLanguage,
  organisation: PublishedOrganisation,
): Promise<readonly string[]> {
  const { server, place } = await servePages(language)
  const screen = await startUnseenScreen(screenshotSize)
  const chromium = await launchChromium({
    extension: builtExtension('chromium'),
    instant: mondayMorning,
    timezone: 'Europe/London',
    language,
    display: screen.display,
    // its last line and column are left to the edge of the screen
    size: { width: screenshotSize.width + 1, height: screenshotSize.height + 1 },
    trustedKey: server.trustedKey,
    hosts: { [intranet]: place, [personnel]: place },
  })
  try {
    const images: string[] = []
    const take = picturesOf(screen, folder, images)
    await chromium.openPage(`https://${intranet}/`)
    const panel = await chromium.clickToolbarButton()
    await widenPanel(screen, panel)
    await showScenes(panel, language, organisation, take)
    await showPage(chromium, panel, take)
    return images
  } finally {
    await chromium.close()
    await screen.stop()
    await server.stop()
  }
}

/** Firefox has the intranet through a proxy, which the server of the example is to it, so that the address is as at work. */
async function drawInFirefox(folder: string, organisation: PublishedOrganisation): Promise<readonly string[]> {
  organisation.server.replace('/news.html', intranetPage('en'))
  const screen = await startUnseenScreen(screenshotSize)
  const firefox = await launchFirefox({
    extension: builtExtension('firefox'),
    instant: mondayMorning,
    timezone: 'Europe/London',
    display: screen.display,
    preferences: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': Number(new URL(organisation.server.url).port),
      // the address is http because there is no certificate, which nobody needs to be warned about here
      'dom.security.https_first': false,
      'dom.securecontext.allowlist': intranet,
    },
  })
  try {
    const images: string[] = []
    const take = picturesOf(screen, folder, images)
    await firefox.openPage(`http://${intranet}/news.html`)
    const panel = await firefox.clickToolbarButton()
    await arrangeWindow(firefox)
    await waitFor('the panel to be wider', () => panel.evaluate(() => innerWidth > 350))
    await showScenes(panel, 'en', organisation, take)
    return images
  } finally {
    await firefox.close()
    await screen.stop()
  }
}

/**
 * Drags the border between page and panel to the left once the panel has slid in, as somebody does who wants to read
 * more of it.
 */
async function widenPanel({ drag }: UnseenScreen, panel: HostDocument): Promise<void> {
  const width = await panel.evaluate(() => innerWidth)
  const [border, middle] = [screenshotSize.width - width - 12, screenshotSize.height / 2]
  await waitFor('the panel to be wider', async () => {
    await drag({ x: border, y: middle }, { x: border - 70, y: middle })
    return panel.evaluate((before) => innerWidth > before, width)
  })
}

/** Has the window fill the screen, makes room for the panel, and takes the marks of remote control off the address bar. */
async function arrangeWindow({ marionette }: Firefox): Promise<void> {
  await marionette.send('WebDriver:SetWindowRect', { x: 0, y: 0, ...screenshotSize })
  await marionette.runInBrowser(() => {
    const { document } = (globalThis as unknown as { window: { document: Document } }).window
    document.documentElement.removeAttribute('remotecontrol')
    document.getElementById('sidebar-box')?.style.setProperty('width', '380px')
  })
}

/** Goes through the panel as staff do, and has a picture taken of what is worth one. */
async function showScenes(
  panel: HostDocument,
  language: OwnLanguage,
  organisation: PublishedOrganisation,
  take: Take,
): Promise<void> {
  const said = labels[language]
  await pasteJoinCode(panel, organisation.joinCode, said)
  await panel.click({ text: said.understood })
  await waitFor('the hints at the beginning to be gone', () =>
    panel.evaluate(() => document.querySelector('.welcome-sheet') === null),
  )
  await take(panel, '2-home.png')

  await panel.click({ text: said.roles })
  await panel.waitForText('Amara Okafor')
  await take(panel, '3-roles.png')
  await panel.click({ text: said.back })

  await turnClock(panel, saturdayNight)
  await panel.click({ text: said.situation })
  await panel.waitForText('Chidi Obi')
  await take(panel, '1-card.png')
  await panel.click({ text: said.back })
}

/** Asks about the page of an asset by the button, as staff do. */
async function showPage(browser: HostBrowser, panel: HostDocument, take: Take): Promise<void> {
  await turnClock(panel, mondayMorning)
  await browser.openPage(`https://${personnel}/people/0007`)
  await browser.clickToolbarButton()
  await panel.waitForText('Dana Weiss')
  await take(panel, '4-page.png')
}

const situationIn = ({ situations }: Wording) => situations['lost-device']?.title ?? ''

/** The labels of the panel's buttons. */
const labels = {
  en: {
    joinCode: 'Join code',
    join: 'Join',
    back: 'Back',
    understood: 'Got it',
    situation: situationIn(english),
    roles: 'Who does what',
  },
  de: {
    joinCode: 'Beitrittscode',
    join: 'Beitreten',
    back: 'Zurück',
    understood: 'Verstanden',
    situation: situationIn(german),
    roles: 'Wer macht was',
  },
  fr: {
    joinCode: 'Code d’adhésion',
    join: 'Rejoindre',
    back: 'Retour',
    understood: 'J’ai compris',
    situation: situationIn(french),
    roles: 'Qui fait quoi',
  },
} as const

async function servePages(language: OwnLanguage) {
  const server = await startSecureServer(
    new Map([
      ['/', intranetPage(language)],
      ['/people/0007', personnelPage(language)],
    ]),
  )
  return { server, place: server.origins[0].replace('https://', '') }
}

/** Takes pictures of what a screen shows. What comes late may scroll the panel, so the first look only waits for it. */
function picturesOf({ screenshot }: UnseenScreen, folder: string, images: string[]): Take {
  mkdirSync(folder, { recursive: true })
  return async (panel, file) => {
    await rest(panel)
    await screenshot()
    await rest(panel)
    const image = join(folder, file)
    writeFileSync(image, await screenshot())
    images.push(image)
  }
}

/**
 * Clicks beside the controls at the top, which only takes focus and pointer away from elsewhere, and scrolls to the
 * top.
 */
async function rest(panel: HostDocument): Promise<void> {
  await panel.click('header')
  await panel.evaluate(() => scrollTo(0, 0))
}

/** The dental group, with its own words in German and French too. */
function readExample(): Rolebook {
  const text = readFileSync(join(repositoryRoot, 'shared/examples/harbour-dental-group.yaml'), 'utf8')
  const translated = ownWords.reduce(
    (written, [en, de, fr]) =>
      written
        .replace(`de: "${de}"`, `de: "${de}", fr: "${fr}"`)
        .replace(`: ${en}`, `: { en: ${en}, de: ${de}, fr: ${fr} }`),
    text.replace('languages: [en, de]', 'languages: [en, de, fr]'),
  )
  const { rolebook, problems } = parse(translated)
  if (problems.length > 0) throw new Error(JSON.stringify(problems))
  return rolebook
}

const ownWords: readonly (readonly [english: string, german: string, french: string])[] = [
  [
    'Call us now, even if you are still searching.',
    'Rufen Sie jetzt an, auch wenn Sie noch suchen.',
    'Appelez maintenant, même si vous cherchez encore.',
  ],
  ['Do not wait until Monday.', 'Warten Sie nicht bis Montag.', 'N’attendez pas lundi.'],
  [
    'The device’s number, if you know it',
    'Die Gerätenummer, falls bekannt',
    'Le numéro de l’appareil, si vous le connaissez',
  ],
  ['Security desk', 'Sicherheitsstelle', 'Bureau de la sécurité'],
  ['Night line', 'Nachtdienst', 'Ligne de nuit'],
  ['Personnel files', 'Personalakten', 'Dossiers du personnel'],
  [
    'Never export to private devices.',
    'Niemals auf private Geräte kopieren.',
    'Ne jamais copier sur un appareil privé.',
  ],
]

if (import.meta.main) {
  for (const image of await drawBrowserPictures(process.argv[2] ?? join(repositoryRoot, 'docs/store/pictures')))
    console.log(image)
  process.exit()
}

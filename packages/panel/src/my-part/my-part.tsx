import type { InOwnLanguages } from '@rolebook/model'
import { useState } from 'preact/hooks'
import { dutiesOfRoles } from '../duties/duties-of-roles.ts'
import { DutiesOfRoles } from '../duties/duty-list.tsx'
import type { Self, SelfKeeper } from '../panel-host.ts'
import { RolesHeld } from '../person/roles-held.tsx'
import { rolesOfPerson } from '../person/roles-of-person.ts'
import type { View } from '../view.ts'
import { ChoosePerson } from './choose-person.tsx'
import { ChooseSite } from './choose-site.tsx'
import { Chosen } from './chosen.tsx'

interface MyPartProps {
  readonly view: View
  readonly self: SelfKeeper
}

/** Who the reader is and where they work, chosen once; then their roles, and what these and everybody's have to do. */
export function MyPart({ view, self }: MyPartProps) {
  const { model, at, say } = view
  const chosen = self.current()
  const [isKept, setKept] = useState(true)
  const keep = (keeping: Promise<void>) => {
    keeping.then(
      () => setKept(true),
      () => setKept(false),
    )
  }
  const person = chosen?.person
  const isKnown = person !== undefined && model.rolebook.people?.has(person) === true
  const held = isKnown ? rolesOfPerson(model, person, at).filter(({ assignment }) => assignment) : []
  const everybodys = [...model.roles.values()].filter(({ everybody }) => everybody)
  const roles = new Set([...held.map(({ role }) => role.id), ...everybodys.map(({ id }) => id)])
  const choose = (next: Self) => keep(self.choose(next))
  return (
    <>
      <p class="aside">{say(texts.stays)}</p>
      <p class={isKept ? 'unseen' : 'error'} role="status">
        {!isKept && say(texts.notKept)}
      </p>
      <Chosen view={view} person={isKnown ? person : undefined}>
        <ChoosePerson
          view={view}
          isGone={person !== undefined}
          onChoose={(id) => choose(withSite({ person: id }, chosen?.site ?? model.rolebook.people?.get(id)?.site))}
        />
      </Chosen>
      <ChooseSite
        view={view}
        chosen={chosen?.site}
        onChoose={(site) => choose(withSite(person === undefined ? {} : { person }, site))}
      />
      {chosen && (
        <button type="button" class="button" onClick={() => keep(self.forget())}>
          {say(texts.forget)}
        </button>
      )}
      {isKnown && <RolesHeld view={view} person={person} />}
      <section aria-labelledby="my-duties">
        <h2 id="my-duties">{say(texts.duties)}</h2>
        <p class="aside">{say(texts.rhythm)}</p>
        <DutiesOfRoles view={view} duties={dutiesOfRoles(model, [...roles], at)} named />
      </section>
    </>
  )
}

function withSite(self: Self, site: string | undefined): Self {
  return site === undefined ? self : { ...self, site }
}

const texts = {
  stays: {
    en: 'What you choose stays in this browser and is sent to nobody. You can have it forgotten at any time.',
    de: 'Was Sie wählen, bleibt in diesem Browser und wird an niemanden gesendet. Sie können es jederzeit löschen.',
    fr: 'Ce que vous choisissez reste dans ce navigateur et n’est envoyé à personne. Vous pouvez l’effacer à tout moment.',
  } satisfies InOwnLanguages<string>,
  notKept: {
    en: 'This could not be kept. Please try again.',
    de: 'Das ließ sich nicht speichern. Bitte versuchen Sie es noch einmal.',
    fr: 'Ce choix n’a pas pu être conservé. Veuillez réessayer.',
  } satisfies InOwnLanguages<string>,
  forget: {
    en: 'Forget who I am',
    de: 'Meine Auswahl löschen',
    fr: 'Effacer mon choix',
  } satisfies InOwnLanguages<string>,
  duties: { en: 'What you do', de: 'Was Sie tun', fr: 'Ce que vous faites' } satisfies InOwnLanguages<string>,
  rhythm: {
    en: 'What comes round stands first. When it was last done is not in this list.',
    de: 'Was regelmäßig wiederkehrt, steht zuerst. Wann es zuletzt getan wurde, steht nicht in dieser Liste.',
    fr: 'Ce qui revient régulièrement est en tête. La date de la dernière fois n’est pas dans cette liste.',
  } satisfies InOwnLanguages<string>,
}

import { describe, expect, it } from 'vitest'
import { workOfAuthority } from '#lib/reporting/citation/cited-work'
import { setCitation } from '#lib/reporting/citation/set-citation'
import { belgianDutch } from '#lib/reporting/citation/styles/belgian-dutch'
import { belgianFrench } from '#lib/reporting/citation/styles/belgian-french'
import { french } from '#lib/reporting/citation/styles/french'
import { houseStyle } from '#lib/reporting/citation/styles/house'
import { oscola } from '#lib/reporting/citation/styles/oscola'
import { authorities } from '#lib/rules/authorities/registry'

const all = Object.values(authorities)
const of = (name: string) => {
  const found = all.find((authority) => authority.name === name)
  if (found === undefined) throw new Error(`There is no ${name}.`)
  return found
}
const cited = (name: string, style: typeof houseStyle, note?: number) =>
  setCitation(
    style,
    workOfAuthority(of(name), style),
    { pinpoint: null, certainty: 'read' },
    note === undefined ? {} : { note },
  ).text

describe('what an international court or body decides, and a treaty', () => {
  it.each([
    ['Liu v. Poland', 'Liu c. Pologne', 'Liu/Polen'],
    ['Soering v. the United Kingdom', 'Soering c. Royaume-Uni', 'Soering/Verenigd Koninkrijk'],
    ['M.S.S. v. Belgium and Greece', 'M.S.S. c. Belgique et Grèce', 'M.S.S./België en Griekenland'],
    ['Khasanov and Rakhmanov v. Russia', 'Khasanov et Rakhmanov c. Russie', 'Khasanov en Rakhmanov/Rusland'],
    ['J.K. and Others v. Sweden', 'J.K. et autres c. Suède', 'J.K. e.a./Zweden'],
    ['Piandiong and others v. the Philippines', 'Piandiong et consorts c. Philippines', 'Piandiong e.a./Filipijnen'],
    ['Wong Ho Wing v. Peru', 'Wong Ho Wing c. Pérou', 'Wong Ho Wing/Peru'],
    [
      'Harkins v. the United Kingdom (decision)',
      'Harkins c. Royaume-Uni (déc.)',
      'Harkins/Verenigd Koninkrijk (beslissing)',
    ],
    [
      'European Convention on Human Rights',
      'Convention européenne des droits de l’homme',
      'Europees Verdrag voor de Rechten van de Mens',
    ],
  ])('%s is named as it is in French and Dutch, in full and again', (name, inFrench, inDutch) => {
    for (const note of [undefined, 4]) {
      expect(cited(name, french, note)).toContain(inFrench)
      expect(cited(name, belgianFrench, note)).toContain(inFrench)
      expect(cited(name, belgianDutch, note)).toContain(inDutch)
      expect(cited(name, houseStyle, note)).toContain(name)
      expect(cited(name, oscola, note)).toContain(name.replace(' v. ', ' v '))
    }
  })
})

it('the name of a case before a national court, or one that is not known whole, stays as it is stored', () => {
  for (const name of [
    'Minister of Justice v Kim',
    'Lai v. Canada (Minister of Citizenship and Immigration)',
    'Schtraks v. Government of Israel',
    'Pacheco Tineo Family v. Bolivia',
    'El-Masri v. the former Yugoslav Republic of Macedonia',
  ])
    for (const style of [french, belgianFrench, belgianDutch]) expect(cited(name, style), style.id).toContain(name)
})

it('nothing is left half in English', () => {
  for (const { name } of all)
    for (const style of [french, belgianFrench, belgianDutch]) {
      const said = cited(name, style)
      if (!said.includes(name.split(' v. ')[1] ?? name))
        expect(said, style.id).not.toMatch(/ and [Oo]thers| v\. |\bthe (United|Neth|Phil)/)
    }
})

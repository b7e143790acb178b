import type { LegalBasis } from './engine/rule.ts'

type Clauses = readonly [LegalBasis, ...LegalBasis[]]

/** Statutes that bar surrender for a political offence. The British Act of 2003 has no such bar. */
export const politicalOffenceClauses: Clauses = [
  { authority: 'nz-extradition-act-1999', pinpoint: 's. 7', certainty: 'from-memory' },
  { authority: 'au-extradition-act-1988', pinpoint: 's. 7(a)', certainty: 'from-memory' },
  { authority: 'ca-extradition-act-1999', pinpoint: 's. 46(1)(c)', certainty: 'from-memory' },
  { authority: 'se-extradition-act-1957', pinpoint: 's. 6', certainty: 'from-memory' },
  { authority: 'pl-criminal-procedure-code-1997', pinpoint: 'art. 604 § 1(8)', certainty: 'from-memory' },
  { authority: 'pl-constitution-1997', pinpoint: 'art. 55', certainty: 'from-memory' },
  { authority: 'es-passive-extradition-act-1985', pinpoint: 'art. 4(1)', certainty: 'from-memory' },
  { authority: 'pt-act-144-99', pinpoint: 'art. 7(1)(a)', certainty: 'from-memory' },
  { authority: 'it-code-of-criminal-procedure', pinpoint: 'art. 698(1)', certainty: 'from-memory' },
  { authority: 'cz-act-104-2013', pinpoint: 's. 91(1)(f)', certainty: 'from-memory' },
  { authority: 'br-migration-act-2017', pinpoint: 'art. 82 VII', certainty: 'from-memory' },
  { authority: 'br-constitution-1988', pinpoint: 'art. 5 LII', certainty: 'from-memory' },
]

/** Statutes that bar surrender where the request aims at who the person is, or where they would be worse off for it. */
export const discriminationClauses: Clauses = [
  { authority: 'uk-extradition-act-2003', pinpoint: 's. 81', certainty: 'from-memory' },
  { authority: 'nz-extradition-act-1999', pinpoint: 's. 7', certainty: 'from-memory' },
  { authority: 'au-extradition-act-1988', pinpoint: 's. 7(b)-(c)', certainty: 'from-memory' },
  { authority: 'ca-extradition-act-1999', pinpoint: 's. 44(1)(b)', certainty: 'from-memory' },
  { authority: 'es-passive-extradition-act-1985', pinpoint: 'art. 5(1)', certainty: 'from-memory' },
  { authority: 'pt-act-144-99', pinpoint: 'art. 6(1)', certainty: 'from-memory' },
  { authority: 'it-code-of-criminal-procedure', pinpoint: 'art. 698(1)', certainty: 'from-memory' },
  { authority: 'cz-act-104-2013', pinpoint: 's. 91(1)', certainty: 'from-memory' },
]

/** Statutes under which the conduct must be an offence in the requested state as well. */
export const dualCriminalityClauses: Clauses = [
  { authority: 'uk-extradition-act-2003', pinpoint: 'ss. 137-138', certainty: 'from-memory' },
  { authority: 'nz-extradition-act-1999', pinpoint: 's. 4', certainty: 'from-memory' },
  { authority: 'au-extradition-act-1988', pinpoint: 's. 19(2)(c)', certainty: 'from-memory' },
  { authority: 'ca-extradition-act-1999', pinpoint: 's. 3(1)(b)', certainty: 'from-memory' },
  { authority: 'se-extradition-act-1957', pinpoint: 's. 4', certainty: 'from-memory' },
  { authority: 'pl-criminal-procedure-code-1997', pinpoint: 'art. 604 § 1(2)', certainty: 'from-memory' },
  { authority: 'es-passive-extradition-act-1985', pinpoint: 'art. 2', certainty: 'from-memory' },
  { authority: 'pt-act-144-99', pinpoint: 'art. 31(2)', certainty: 'from-memory' },
  { authority: 'cz-act-104-2013', pinpoint: 's. 91(1)(e)', certainty: 'from-memory' },
  { authority: 'br-migration-act-2017', pinpoint: 'art. 82 II', certainty: 'from-memory' },
]

/** Statutes under which lapse of time bars surrender. Sweden’s is cited where Qiao is, which applied it. */
export const lapseOfTimeClauses: Clauses = [
  { authority: 'ca-extradition-act-1999', pinpoint: 's. 46(1)(a)', certainty: 'from-memory' },
  { authority: 'pl-criminal-procedure-code-1997', pinpoint: 'art. 604 § 1(3)', certainty: 'from-memory' },
  { authority: 'es-passive-extradition-act-1985', pinpoint: 'art. 4(4)', certainty: 'from-memory' },
  { authority: 'pt-act-144-99', pinpoint: 'art. 8', certainty: 'from-memory' },
  { authority: 'cz-act-104-2013', pinpoint: 's. 91(1)(j)', certainty: 'from-memory' },
  { authority: 'br-migration-act-2017', pinpoint: 'art. 82 VI', certainty: 'from-memory' },
]

/** Statutes that bar surrender for an offence of military duty alone; Poland’s lets it be refused. */
export const militaryOffenceClauses: Clauses = [
  { authority: 'nz-extradition-act-1999', pinpoint: 's. 7', certainty: 'from-memory' },
  { authority: 'au-extradition-act-1988', pinpoint: 's. 7(d)', certainty: 'from-memory' },
  { authority: 'ca-extradition-act-1999', pinpoint: 's. 46(1)(b)', certainty: 'from-memory' },
  { authority: 'se-extradition-act-1957', pinpoint: 's. 5', certainty: 'from-memory' },
  { authority: 'pl-criminal-procedure-code-1997', pinpoint: 'art. 604 § 2(6)', certainty: 'from-memory' },
  { authority: 'es-passive-extradition-act-1985', pinpoint: 'art. 4(2)', certainty: 'from-memory' },
  { authority: 'pt-act-144-99', pinpoint: 'art. 7(1)(b)', certainty: 'from-memory' },
  { authority: 'cz-act-104-2013', pinpoint: 's. 91(1)(f)', certainty: 'from-memory' },
]

/** Statutes and decisions that bar or limit the surrender of a refugee of the requested state. */
export const refugeeClauses: Clauses = [
  { authority: 'pl-criminal-procedure-code-1997', pinpoint: 'art. 604 § 1(1)', certainty: 'from-memory' },
  { authority: 'es-passive-extradition-act-1985', pinpoint: 'art. 4(8)', certainty: 'from-memory' },
  { authority: 'cz-act-104-2013', pinpoint: 's. 91(1)(b)', certainty: 'from-memory' },
  { authority: 'br-migration-act-2017', pinpoint: 'art. 82 IX', certainty: 'from-memory' },
  { authority: 'br-refugee-act-1997', pinpoint: 'art. 33', certainty: 'from-memory' },
  { authority: 'ca-nemeth-2010', pinpoint: null, certainty: 'from-memory' },
]

/** Statutes under which a final judgment of the requested state bars surrender for the same acts. */
export const judgedHereClauses: Clauses = [
  { authority: 'uk-extradition-act-2003', pinpoint: 's. 80', certainty: 'from-memory' },
  { authority: 'nz-extradition-act-1999', pinpoint: 's. 7', certainty: 'from-memory' },
  { authority: 'au-extradition-act-1988', pinpoint: 's. 7(e)', certainty: 'from-memory' },
  { authority: 'ca-extradition-act-1999', pinpoint: 's. 47(a)', certainty: 'from-memory' },
  { authority: 'se-extradition-act-1957', pinpoint: 's. 10', certainty: 'from-memory' },
  { authority: 'pl-criminal-procedure-code-1997', pinpoint: 'art. 604 § 1(4)', certainty: 'from-memory' },
  { authority: 'es-passive-extradition-act-1985', pinpoint: 'art. 4(5)', certainty: 'from-memory' },
  { authority: 'pt-act-144-99', pinpoint: 'art. 8', certainty: 'from-memory' },
  { authority: 'it-code-of-criminal-procedure', pinpoint: 'art. 705(1)', certainty: 'from-memory' },
  { authority: 'cz-act-104-2013', pinpoint: 's. 91(1)', certainty: 'from-memory' },
  { authority: 'br-migration-act-2017', pinpoint: 'art. 82 V', certainty: 'from-memory' },
]

/** Statutes that let health, age or family stand in the way of surrender. */
export const humanitarianClauses: Clauses = [
  { authority: 'uk-extradition-act-2003', pinpoint: 's. 91', certainty: 'from-memory' },
  { authority: 'nz-extradition-act-1999', pinpoint: 's. 30', certainty: 'from-memory' },
  { authority: 'ca-extradition-act-1999', pinpoint: 's. 44(1)(a)', certainty: 'from-memory' },
  { authority: 'se-extradition-act-1957', pinpoint: 's. 8', certainty: 'from-memory' },
  { authority: 'pt-act-144-99', pinpoint: 'art. 18(2)', certainty: 'from-memory' },
  { authority: 'it-code-of-criminal-procedure', pinpoint: 'art. 705(2)(c-bis)', certainty: 'from-memory' },
  { authority: 'cz-act-104-2013', pinpoint: 's. 91(1)(c)', certainty: 'from-memory' },
]

import type { Declaration } from '../document/forum-profile.ts'
import { recalled } from './bases.ts'
import { declaration, truth } from './expert-declarations.ts'

const fixed = (en: string, fr: string, nl: string) => ({ fixedIn: ['en'] as const, en, fr, nl })

/**
 * The model declarations for an expert’s report in the criminal courts of England and Wales, 1 to 12. The thirteenth names
 * the code of conduct of a discipline, which nobody but the expert knows; the fourteenth is for the prosecution alone.
 */
export const criminalDuty: Declaration = declaration(
  'criminal-duty',
  {
    en: 'Duty to the court',
    fr: 'Devoir envers la juridiction',
    nl: 'Plicht tegenover het gerecht',
  },
  recalled(
    'Criminal Practice Directions 2023, 7.2.1, paragraphs 1 to 12: the first were seen, the others are from memory; compare with the text in force before signing',
  ),
  fixed(
    '(1) I understand that my duty is to help the court to achieve the overriding objective by giving independent assistance by way of objective, unbiased opinion on matters within my expertise, both in preparing reports and giving oral evidence. I understand that this duty overrides any obligation to the party by whom I am engaged or the person who has paid or is liable to pay me. I confirm that I have complied with and will continue to comply with that duty.',
    '(1) Je comprends que mon devoir est d’aider la juridiction à atteindre l’objectif primordial en l’assistant en toute indépendance par un avis objectif et impartial dans mon domaine de compétence, par écrit comme oralement. Je comprends que ce devoir prime toute obligation envers la partie qui m’a engagé ou la personne qui m’a payé ou doit me payer. Je confirme que je l’ai respecté et que je continuerai de le respecter.',
    '(1) Ik begrijp dat het mijn plicht is het gerecht te helpen het hoogste doel te bereiken door het onafhankelijk bij te staan met een objectief en onbevooroordeeld oordeel binnen mijn deskundigheid, schriftelijk en mondeling. Ik begrijp dat die plicht voorgaat op elke verplichting tegenover de partij die mij heeft ingeschakeld of wie mij heeft betaald of moet betalen. Ik bevestig dat ik die plicht heb vervuld en zal blijven vervullen.',
  ),
  fixed(
    '(2) I confirm that I have not entered into any arrangement where the amount or payment of my fees is in any way dependent on the outcome of the case.',
    '(2) Je confirme n’avoir conclu aucun arrangement par lequel le montant ou le paiement de mes honoraires dépendrait de quelque façon de l’issue de la cause.',
    '(2) Ik bevestig dat ik geen regeling heb getroffen waarbij het bedrag of de betaling van mijn vergoeding op enige wijze van de uitkomst van de zaak afhangt.',
  ),
  fixed(
    '(3) I know of no conflict of interest of any kind, other than any which I have disclosed in my report.',
    '(3) Je n’ai connaissance d’aucun conflit d’intérêts, hormis ceux que j’ai révélés dans mon rapport.',
    '(3) Ik weet van geen enkel belangenconflict, behalve wat ik in mijn verslag heb meegedeeld.',
  ),
  fixed(
    '(4) I do not consider that any interest which I have disclosed affects my suitability as an expert witness on any issues on which I have given evidence.',
    '(4) Je ne considère pas qu’un intérêt que j’ai révélé affecte mon aptitude à témoigner comme expert sur les questions sur lesquelles j’ai déposé.',
    '(4) Ik meen niet dat een belang dat ik heb meegedeeld, afdoet aan mijn geschiktheid als getuige-deskundige over de punten waarover ik heb verklaard.',
  ),
  fixed(
    '(5) I will advise the party by whom I am instructed if, between the date of my report and the trial, there is any change in circumstances which affect my answers to points 3 and 4 above.',
    '(5) J’aviserai la partie qui m’a mandaté si, entre la date de mon rapport et l’audience, un changement de circonstances affecte mes réponses aux points 3 et 4 ci-dessus.',
    '(5) Ik zal de partij die mij opdracht gaf inlichten als er tussen de datum van mijn verslag en de terechtzitting omstandigheden veranderen die mijn antwoorden op de punten 3 en 4 hierboven raken.',
  ),
  fixed(
    '(6) I have shown the sources of all information I have used.',
    '(6) J’ai indiqué les sources de toutes les informations que j’ai utilisées.',
    '(6) Ik heb de bronnen vermeld van alle gegevens die ik heb gebruikt.',
  ),
  fixed(
    '(7) I have exercised reasonable care and skill in order to be accurate and complete in preparing this report.',
    '(7) J’ai apporté à la préparation de ce rapport le soin et la compétence raisonnables pour être exact et complet.',
    '(7) Ik heb dit verslag met redelijke zorg en vakkundigheid opgesteld om juist en volledig te zijn.',
  ),
  fixed(
    '(8) I have endeavoured to include in my report those matters, of which I have knowledge or of which I have been made aware, that might adversely affect the validity of my opinion. I have clearly stated any qualifications to my opinion.',
    '(8) Je me suis efforcé d’inclure dans mon rapport les éléments dont j’ai connaissance ou qui m’ont été signalés et qui pourraient affaiblir la validité de mon avis. J’ai clairement énoncé toute réserve à mon avis.',
    '(8) Ik heb ernaar gestreefd in mijn verslag op te nemen wat ik weet of wat mij ter kennis is gebracht en wat aan de geldigheid van mijn oordeel kan afdoen. Elk voorbehoud bij mijn oordeel heb ik duidelijk vermeld.',
  ),
  fixed(
    '(9) I have not, without forming an independent view, included or excluded anything which has been suggested to me by others including my instructing lawyers.',
    '(9) Je n’ai, sans me faire une opinion indépendante, rien inclus ni exclu de ce qui m’a été suggéré par d’autres, y compris par les avocats qui m’ont mandaté.',
    '(9) Ik heb zonder mij een onafhankelijk oordeel te vormen niets opgenomen of weggelaten van wat anderen mij hebben voorgesteld, ook niet de advocaten die mij opdracht gaven.',
  ),
  fixed(
    '(10) I will notify those instructing me immediately and confirm in writing if for any reason my existing report requires any correction or qualification.',
    '(10) J’aviserai immédiatement ceux qui m’ont mandaté, et le confirmerai par écrit, si pour quelque raison mon rapport appelle une correction ou une réserve.',
    '(10) Ik zal wie mij opdracht gaf onmiddellijk inlichten, en dat schriftelijk bevestigen, als mijn verslag om welke reden ook moet worden verbeterd of een voorbehoud vraagt.',
  ),
  fixed(
    '(11) I understand that: (a) my report will form the evidence to be given under oath or affirmation; (b) the court may at any stage direct a discussion to take place between experts; (c) the court may direct that, following a discussion between the experts, a statement should be prepared showing those issues which are agreed and those issues which are not agreed, together with the reasons; (d) I may be required to attend court to be cross-examined on my report by a cross-examiner assisted by an expert; (e) I am likely to be the subject of public adverse criticism by the judge if the court concludes that I have not taken reasonable care in trying to meet the standards set out above.',
    '(11) Je comprends que : (a) mon rapport formera la déposition faite sous serment ou affirmation solennelle ; (b) la juridiction peut à tout moment ordonner une discussion entre experts ; (c) elle peut ordonner qu’à la suite de cette discussion un exposé soit établi des points d’accord et de désaccord, avec les motifs ; (d) je peux être appelé à comparaître pour être contre-interrogé sur mon rapport par une personne assistée d’un expert ; (e) le juge pourra me critiquer publiquement si la juridiction conclut que je n’ai pas pris un soin raisonnable pour satisfaire aux exigences énoncées ci-dessus.',
    '(11) Ik begrijp dat: (a) mijn verslag de verklaring vormt die onder eed of belofte wordt afgelegd; (b) het gerecht in elke stand een bespreking tussen deskundigen kan gelasten; (c) het kan gelasten dat na die bespreking een stuk wordt opgesteld dat de punten van overeenstemming en van verschil vermeldt, met de redenen; (d) ik voor het gerecht kan worden opgeroepen om over mijn verslag te worden ondervraagd door iemand die door een deskundige wordt bijgestaan; (e) de rechter mij waarschijnlijk in het openbaar zal bekritiseren als het gerecht besluit dat ik geen redelijke zorg heb besteed om aan de eisen hierboven te voldoen.',
  ),
  fixed(
    '(12) I have read Part 19 of the Criminal Procedure Rules and I have complied with its requirements.',
    '(12) J’ai lu la partie 19 du règlement de procédure pénale et j’en ai respecté les exigences.',
    '(12) Ik heb deel 19 van het reglement voor de strafvordering gelezen en heb aan de eisen ervan voldaan.',
  ),
)

/** The declaration of truth as a witness makes it. */
export const criminalTruth: Declaration = declaration(
  'criminal-truth',
  truth,
  recalled(
    'Criminal Practice Directions 2023, 7.2.1, after section 9 of the Criminal Justice Act 1967: compare with the text in force before signing',
  ),
  fixed(
    'I confirm that the contents of this report are true to the best of my knowledge and belief and that I make this report knowing that, if it is tendered in evidence, I would be liable to prosecution if I have wilfully stated in it anything which I know to be false or that I do not believe to be true.',
    'Je confirme que le contenu de ce rapport est, à ma connaissance et selon ma conviction, conforme à la vérité, et je l’établis en sachant que, s’il est produit comme preuve, je serais passible de poursuites si j’y avais délibérément affirmé quelque chose que je sais faux ou que je ne crois pas vrai.',
    'Ik bevestig dat de inhoud van dit verslag naar mijn beste weten en overtuiging waar is, en ik stel het op in de wetenschap dat ik, als het als bewijs wordt overgelegd, kan worden vervolgd als ik er opzettelijk iets in heb verklaard waarvan ik weet dat het onwaar is of dat ik niet voor waar houd.',
  ),
)

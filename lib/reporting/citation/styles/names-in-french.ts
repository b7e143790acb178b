import type { OfficialNames } from '../official-names.ts'

/** Written from memory: nobody has held these names against a French text. */
export const namesInFrench: OfficialNames = {
  versus: ' c. ',
  and: ' et ',
  others: { 'ecthr-judgment': ' et autres', 'treaty-body-view': ' et consorts' },
  decision: ' (déc.)',
  titles: {
    'European Convention on Human Rights': 'Convention européenne des droits de l’homme',
    'Protocol No. 7 to the European Convention on Human Rights':
      'Protocole n° 7 à la Convention européenne des droits de l’homme',
    'Protocol No. 13 to the European Convention on Human Rights':
      'Protocole n° 13 à la Convention européenne des droits de l’homme',
    'European Convention on Extradition': 'Convention européenne d’extradition',
    'Second Additional Protocol to the European Convention on Extradition':
      'Deuxième Protocole additionnel à la Convention européenne d’extradition',
    'Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment':
      'Convention contre la torture et autres peines ou traitements cruels, inhumains ou dégradants',
    'International Covenant on Civil and Political Rights':
      'Pacte international relatif aux droits civils et politiques',
    'Second Optional Protocol to the International Covenant on Civil and Political Rights':
      'Deuxième Protocole facultatif se rapportant au Pacte international relatif aux droits civils et politiques',
    'Convention relating to the Status of Refugees': 'Convention relative au statut des réfugiés',
    'American Convention on Human Rights': 'Convention américaine relative aux droits de l’homme',
    'Inter-American Convention to Prevent and Punish Torture':
      'Convention interaméricaine pour la prévention et la répression de la torture',
    'International Convention for the Suppression of Terrorist Bombings':
      'Convention internationale pour la répression des attentats terroristes à l’explosif',
    'International Convention for the Suppression of the Financing of Terrorism':
      'Convention internationale pour la répression du financement du terrorisme',
  },
  states: {
    Armenia: 'Arménie',
    Australia: 'Australie',
    Azerbaijan: 'Azerbaïdjan',
    Belgium: 'Belgique',
    Bolivia: 'Bolivie',
    Bulgaria: 'Bulgarie',
    Canada: 'Canada',
    Croatia: 'Croatie',
    Denmark: 'Danemark',
    France: 'France',
    Georgia: 'Géorgie',
    Germany: 'Allemagne',
    Greece: 'Grèce',
    Hungary: 'Hongrie',
    Italy: 'Italie',
    Jamaica: 'Jamaïque',
    Kazakhstan: 'Kazakhstan',
    Kyrgyzstan: 'Kirghizistan',
    Malta: 'Malte',
    Mexico: 'Mexique',
    Morocco: 'Maroc',
    'New Zealand': 'Nouvelle-Zélande',
    Peru: 'Pérou',
    Poland: 'Pologne',
    Russia: 'Russie',
    Spain: 'Espagne',
    Sweden: 'Suède',
    Switzerland: 'Suisse',
    Turkey: 'Turquie',
    Ukraine: 'Ukraine',
    Venezuela: 'Venezuela',
    'the Netherlands': 'Pays-Bas',
    'the Philippines': 'Philippines',
    'the United Kingdom': 'Royaume-Uni',
  },
}

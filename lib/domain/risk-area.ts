/** The four areas of the founding paper, each a legal question of its own. Never added up. */
export const riskAreas = ['torture', 'fair-trial', 'assurances', 'chilling-effect'] as const
export type RiskArea = (typeof riskAreas)[number]

/** Grounds that stand beside the four areas and are kept apart from them. */
export const furtherGrounds = ['death-penalty', 'liberty', 'refusal-grounds'] as const
export type FurtherGround = (typeof furtherGrounds)[number]

export type Ground = RiskArea | FurtherGround
export const grounds: readonly Ground[] = [...riskAreas, ...furtherGrounds]

/**
 * What each area and ground asks, so that a yes is the risk: the word of support is said of that, wherever it is shown.
 */
export const groundQuestions: Record<Ground, { name: string; question: string }> = {
  torture: {
    name: 'Torture and ill-treatment',
    question:
      'Are there substantial grounds for believing that removal exposes the person to a real risk of torture or ill-treatment?',
  },
  'fair-trial': {
    name: 'Fair trial',
    question: 'Is there a real risk of a flagrant denial of justice?',
  },
  assurances: {
    name: 'Diplomatic assurances',
    question:
      'Does an assurance fall short, harm by harm: in what exactly was promised, in who promised it, or in whether it can be relied on?',
  },
  'chilling-effect': {
    name: 'Chilling effect',
    question:
      'Is the request an instrument against this person for who they are or what they said, and what harm does it do before anything is decided?',
  },
  'death-penalty': {
    name: 'Death penalty',
    question: 'Is there a real risk that the death penalty is imposed or carried out?',
  },
  liberty: {
    name: 'Liberty',
    question: 'Is the detention in the requested state unlawful, or longer than extradition proceedings justify?',
  },
  'refusal-grounds': {
    name: 'Refusal grounds',
    question: 'Does a refusal ground of the instrument or of national law stand in the way?',
  },
}

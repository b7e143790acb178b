import type { MaterialQuery } from '#lib/rules/engine/rule'

/** Reports on ill-treatment in custody that speak of the general situation, and not of one group or one case. */
export const generalReports: MaterialQuery = {
  ids: [
    'cat-co5-torture-entrenched',
    'cat-co5-police-overarching-power',
    'un-experts-spain-2018',
    'rsdl-un-experts-2018',
    'sweden-ud-2019-report',
    'cphrc-2021-torture',
    'us-state-2021-rsdl-liuzhi',
    'ohchr-xinjiang-2022',
    'rsdl-bao-qinrui-death',
  ],
}

/** What the law of the requesting state provides against confessions by torture. That it is written says nothing of practice. */
export const safeguardsOnPaper: MaterialQuery = {
  ids: [
    'cpl-exclusion-rules',
    'exclusion-2017-provisions',
    'cpl-recording-and-detention-centre-interrogation',
    'cat-co5-positive-aspects',
  ],
}

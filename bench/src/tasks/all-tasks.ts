import type { Tasks } from '../task.ts'
import { explanationTasks } from './explanations.ts'
import { flipTasks } from './flips.ts'
import { portfolioTasks } from './portfolios.ts'
import { questionTasks } from './questions.ts'
import { verdictTasks } from './verdicts.ts'

export const allTasks: Tasks = {
  ...verdictTasks,
  ...explanationTasks,
  ...portfolioTasks,
  ...questionTasks,
  ...flipTasks,
}

/** Which state each step leads to, from each state it may be taken in. A step that is not named cannot be taken. */
export type Steps<State extends string, Step extends string> = Readonly<
  Record<Step, Readonly<Partial<Record<State, State>>>>
>

/** Where a step leads; null where it may not be taken. */
export const afterStep = <State extends string, Step extends string>(
  steps: Steps<State, Step>,
  state: State,
  step: Step,
): State | null => steps[step][state] ?? null

/** The ways in which a new version takes the place of the old one, and how long its traffic is on the move. */

/** All but rolling run both versions side by side, and ECS moves the traffic from one to the other. */
export type Strategy = 'blue_green' | 'canary' | 'linear' | 'rolling';

export interface StepConfig {
  /** Canary: what the new version gets first, before it gets all. Linear: what it gets more with each step. */
  readonly percent: number;
  /** How long the traffic stays so before the next step. */
  readonly bakeMinutes: number;
}

/** Percent of the traffic that the new version has after each step; the last is 100. ECS ends a linear shift with what is left. */
export function weightsOf(strategy: Strategy, step: StepConfig | undefined): readonly number[] {
  if (step === undefined) return [100];
  if (strategy === 'canary') return step.percent < 100 ? [step.percent, 100] : [100];
  // Tenths of a percent are whole numbers: 3.1 times 10 is not 31 for a computer.
  const tenths = Math.round(step.percent * 10);
  const count = Math.ceil(1000 / tenths);
  return Array.from({ length: count }, (_, index) => Math.min(1000, tenths * (index + 1)) / 10);
}

/** Minutes from the first traffic on the new version until it has all; the last step is not baked (ECS: "not applied at 100 %"). */
export function shiftMinutes(strategy: Strategy, step: StepConfig | undefined): number {
  return (weightsOf(strategy, step).length - 1) * (step?.bakeMinutes ?? 0);
}

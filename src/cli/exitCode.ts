/** How the command line ends: 0 done, 1 failed, 2 bad input, 3 refused, 130 and 143 stopped by a signal. */

import { constants } from 'node:os';
import type { FailureReason } from '../errors.ts';

const badInput: readonly FailureReason[] = ['config-invalid', 'event-unsupported'];
const refused: readonly FailureReason[] = ['plan-changed', 'record-missing', 'policy-violated'];

export function exitCodeOf(reason: FailureReason | undefined): number {
  if (reason === undefined) return 0;
  if (badInput.includes(reason)) return 2;
  return refused.includes(reason) ? 3 : 1;
}

export function exitCodeOfSignal(signal: 'SIGINT' | 'SIGTERM'): number {
  return 128 + constants.signals[signal];
}

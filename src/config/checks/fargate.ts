/** Pairs of CPU and memory that Fargate knows. */

import type { Path } from '../node.ts';
import type { At } from './container.ts';
import type { Finding } from './finding.ts';

interface Size {
  /** ECS units. */
  readonly cpu: number;
  /** MiB. */
  readonly memory: readonly number[];
}

function steps(from: number, to: number, step: number): readonly number[] {
  return Array.from({ length: (to - from) / step + 1 }, (_, index) => from + index * step);
}

/** https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-cpu-memory-error.html */
const sizes: readonly Size[] = [
  { cpu: 256, memory: [512, 1024, 2048] },
  { cpu: 512, memory: steps(1024, 4096, 1024) },
  { cpu: 1024, memory: steps(2048, 8192, 1024) },
  { cpu: 2048, memory: steps(4096, 16_384, 1024) },
  { cpu: 4096, memory: steps(8192, 30_720, 1024) },
  { cpu: 8192, memory: steps(16_384, 61_440, 4096) },
  { cpu: 16_384, memory: steps(32_768, 122_880, 8192) },
];

/** How the file speaks of a size, and where. */
export interface SizeWords {
  readonly cpuPath: Path;
  readonly memoryPath: Path;
  /** Key and value as the file has them: `cpu: 1024`, `vcpus: 1`. */
  line(cpu: number): string;
  /** `1024 CPU units`, `1 vCPU`. */
  name(cpu: number): string;
  /** Without its unit, in a list. */
  short(cpu: number): string;
}

export function serviceWords(at: At): SizeWords {
  return {
    cpuPath: at('cpu'),
    memoryPath: at('memory'),
    line: (cpu) => `cpu: ${cpu}`,
    name: (cpu) => `${cpu} CPU units`,
    short: String,
  };
}

export function jobWords(at: At): SizeWords {
  const short = (cpu: number) => String(cpu / 1024);
  return {
    cpuPath: at('vcpus'),
    memoryPath: at('memory'),
    line: (cpu) => `vcpus: ${short(cpu)}`,
    name: (cpu) => `${short(cpu)} vCPU${cpu === 1024 ? '' : 's'}`,
    short,
  };
}

/** `cpu` in ECS units. */
export function checkSize(
  { cpu, memory }: { readonly cpu: number; readonly memory: number },
  words: SizeWords,
): readonly Finding[] {
  const { cpuPath, memoryPath } = words;
  const size = sizes.find((one) => one.cpu === cpu);
  if (size === undefined) {
    const known = sizes.map((one) => one.cpu);
    const closest = nearestOf(cpu, known);
    const message = `Fargate has no tasks of ${words.name(cpu)}, only of ${known.map(words.short).join(', ')}`;
    const hint = `the nearest pair is ${renderPair(closest, memory, words)}`;
    return [{ severity: 'error', paths: [cpuPath], message, hint }];
  }
  if (size.memory.includes(memory)) return [];
  const message = `Fargate has no tasks of ${words.name(cpu)} with ${memory} MiB; with ${words.short(cpu)} go ${renderMemory(size.memory)}`;
  const larger = sizes.find((one) => one.memory.includes(memory));
  const other = larger === undefined ? '' : `, or keep the memory with \`${words.line(larger.cpu)}\``;
  const hint = `the nearest pair is ${renderPair(cpu, memory, words)}${other}`;
  return [{ severity: 'error', paths: [memoryPath, cpuPath], message, hint }];
}

function renderPair(cpu: number, memory: number, words: SizeWords): string {
  const size = sizes.find((one) => one.cpu === cpu);
  return `\`${words.line(cpu)}\` with \`memory: ${nearestOf(memory, size?.memory ?? [])}\``;
}

/** Of two that are equally near the larger. */
function nearestOf(wanted: number, values: readonly number[]): number {
  const away = (value: number) => Math.abs(value - wanted);
  return values.reduce((best, value) => (away(value) <= away(best) ? value : best), values[0] ?? wanted);
}

function renderMemory(memory: readonly number[]): string {
  const [first = 0, second = 0] = memory;
  if (memory.length <= 4) return `${memory.join(', ')} MiB`;
  return `${first} to ${memory.at(-1)} MiB in steps of ${second - first}`;
}

/** Where random files begin: the same in every run, or with FILES_SEED another, which is told. */

const FIXED = 20_261_125;

export const seed = read(process.env.FILES_SEED);

/** A number, or `random`. */
function read(wanted: string | undefined): number {
  if (wanted === undefined) return FIXED;
  const chosen = wanted === 'random' ? Math.floor(Math.random() * 2 ** 31) : Number(wanted);
  console.log(`FILES_SEED=${chosen}`);
  return chosen;
}

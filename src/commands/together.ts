/** Several works at once, none of which is left under way when one of them fails. */

/** Throws the failure of the first of them that failed, in the order given, when all have ended. */
export async function together<const Works extends readonly Promise<unknown>[]>(
  ...works: Works
): Promise<{ -readonly [Index in keyof Works]: Awaited<Works[Index]> }> {
  await Promise.allSettled(works);
  return Promise.all(works);
}

/** Stands in for `next/cache` in the tests of the server: there is no cache of pages to tell. */
export const revalidatePath = (): void => {}

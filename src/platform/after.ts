/** Comes to an end after so many milliseconds; after none, in the next task. */
export function after(milliseconds: number): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, milliseconds)
  })
}

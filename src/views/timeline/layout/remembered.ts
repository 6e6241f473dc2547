/** The last value that was made: it is made anew only when what it is made from has changed. */
export class Remembered<Value> {
  private from: readonly unknown[] | null = null
  private value: Value | undefined

  of(from: readonly unknown[], make: () => Value): Value {
    const before = this.from
    if (before?.length !== from.length || from.some((one, at) => !Object.is(one, before[at]))) {
      this.value = make()
      this.from = from
    }
    return this.value as Value
  }
}

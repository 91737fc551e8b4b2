import { until } from './support/person.ts'
import type { Person } from './support/person.ts'
import { journey } from './support/test.ts'

const WAYS: Readonly<Record<string, (person: Person) => Promise<void>>> = {
  Leave: (person) => person.presses('link', 'Leave'),
  'Shift pressed three times': ({ tab }) => tab.press('Shift', 'Shift', 'Shift'),
}

for (const [way, leave] of Object.entries(WAYS))
  journey(`leaves by ${way}, and Back and Forward show nothing of the site`, async (visit) => {
    const { person, host, elsewhere } = visit
    await person.opens(`${elsewhere}search`)
    await person.opens(host.address)
    await person.begins()
    await person.answers('yyy')
    await leave(person)
    await until(() => person.heading()).toBe('weather')

    await person.tab.back()
    await until(() => person.heading()).toBe('search')
    await person.tab.forward()
    await until(() => person.heading()).toBe('weather')
    await person.tab.forward()
    await until(() => person.heading()).toBe('weather')
  })

import { until } from './support/person.ts'
import { expect, journey } from './support/test.ts'

const SCRIPTS = /^\/assets\/.*\.js$/

journey(
  'answers the first questions before the app is here, which goes on from there',
  async (visit) => {
    const { person, host } = visit
    let arrive = () => {}
    host.manner.held = { paths: SCRIPTS, until: new Promise((resolve) => (arrive = resolve)) }
    await person.opens(host.address)
    await person.begins()
    await person.answers('ynu')
    await person.sees('Question 4 of 11')
    await person.chooses('Skip this one')
    expect(host.asked.some((asked) => SCRIPTS.test(asked.replace('GET ', '')))).toBe(true)

    arrive()
    await person.isTakenOver()
    await person.isChosen('Skip this one')
    await person.answers('snnnnnnn', 4)
    await person.presses('button', 'See what this means')
    await person.isOn('Your answers match 1 of the 11 signs, and maybe 3')
  },
)

journey('leaves before the app is here', async ({ person, host, elsewhere }) => {
  let arrive = () => {}
  host.manner.held = { paths: SCRIPTS, until: new Promise((resolve) => (arrive = resolve)) }
  await person.opens(`${elsewhere}search`)
  await person.opens(host.address)
  await person.begins()
  await person.answers('yy')
  await person.presses('link', 'Leave')
  await until(() => person.heading()).toBe('weather')
  await person.tab.back()
  await until(() => person.heading()).toBe('search')
  arrive()
})

import { until } from './support/person.ts'
import { expect, journey } from './support/test.ts'

journey('takes the whole check alone, and changes an answer before the result', async (visit) => {
  const { person, host } = visit
  await person.opens(host.address)
  await person.begins()
  await person.answers('yyynnunnnsn')
  await person.isOn('Check your answers')

  await person.presses('link', 'Change: Strong urges to use')
  await person.chooses('Yes')
  await person.presses('button', 'Continue')
  await person.isOn('Check your answers')
  await person.presses('button', 'See what this means')
  await person.isOn('Your answers match 4 of the 11 signs, and maybe 6')
  expect(await person.address()).toBe(host.address)
})

journey('goes back and forward step by step, with every answer kept', async (visit) => {
  const { person, host } = visit
  await person.opens(host.address)
  await person.begins()
  await person.answers('yns')
  for (const question of [3, 2, 1]) {
    await person.tab.back()
    await person.sees(`Question ${question} of 11`)
  }
  await person.isChosen('Yes')
  await person.tab.forward()
  await person.isChosen('No')
  await person.presses('button', 'Back')
  await person.isChosen('Yes')
})

journey('goes on in Spanish in the middle of a question, to a result in Spanish', async (visit) => {
  const { person, host } = visit
  await person.opens(host.address)
  await person.begins()
  await person.answers('yyyy')
  await person.sees('Question 5 of 11')
  await person.chooses('I’m not sure')
  await person.presses('button', 'Español')
  person.language = 'es'
  await person.sees('Question 5 of 11')
  await person.isChosen('I’m not sure')
  await person.answers('nnnnnnn', 5)
  await person.presses('button', 'See what this means')
  await person.isOn('Your answers match 4 of the 11 signs')
  await person.presses('img', '4 of 11, moderate')
})

journey('finds help lines to call from the middle of a question, and comes back', async (visit) => {
  const { person, host } = visit
  await person.opens(host.address)
  await person.begins()
  await person.answers('y')
  await person.presses('link', 'Get help now')
  await person.isOn('Get help now')
  await person.sees('Call 988')
  const numbers = await person.tab.run(
    () =>
      [...document.querySelectorAll<HTMLAnchorElement>('main a[href^="tel:"]')].map(
        ({ href }) => href,
      ),
    null,
  )
  expect(numbers).toContain('tel:988')
  await person.presses('button', 'Back to where you were')
  await person.sees('Question 2 of 11')
})

journey('erases, and shows no answer to whoever presses Back after it', async (visit) => {
  const { person, host } = visit
  await person.opens(host.address)
  await person.begins()
  await person.answers('yyyyynnnnnn')
  await person.presses('button', 'See what this means')
  await person.isOn('Your answers match 5 of the 11 signs')
  await person.presses('button', 'Erase my answers')
  await person.sees('Your answers are erased')
  for (let press = 0; press < 4; press += 1) {
    await person.tab.back()
    await until(() => person.reads()).not.toBe('')
    expect(await person.reads()).not.toContain('match 5')
    expect(await person.chosen()).toEqual([])
  }
})

journey('starts afresh on a reload, and says that nothing was kept', async (visit) => {
  const { person, host } = visit
  await person.opens(host.address)
  await person.begins()
  await person.answers('yy')
  await person.reloads()
  await person.sees('earlier answers are gone')
  await person.begins()
  await person.sees('Question 1 of 11')
  expect(await person.chosen()).toEqual([])
})

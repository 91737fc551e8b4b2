import { until } from './support/person.ts'
import { readPdf } from '../browser/support/read-pdf.ts'
import { expect, journey, PHONE } from './support/test.ts'

journey('prints what is taken along, and nothing else', async ({ person, host }) => {
  await person.opens(host.address)
  await person.begins()
  await person.answers('yyynnnnnnuy')
  await person.presses('button', 'See what this means')
  await person.presses('link', 'Take it with you')
  await person.presses('radio', 'A summary')
  await person.sees('What the answers come to')
  const paper = await readPdf(await person.tab.print())
  expect(paper.text).toContain('What the answers come to')
  for (const pressed of ['Leave', 'Get help now', 'Print', 'Español'])
    expect(paper.text).not.toContain(pressed)
})

journey(
  'is dark where the device is, and light where the person says so',
  async ({ person, host }) => {
    const brightness = () =>
      person.tab.run(() => {
        const colors = getComputedStyle(document.body).backgroundColor.match(/[\d.]+/g) ?? []
        return colors.slice(0, 3).reduce((sum, color) => sum + Number(color), 0)
      }, null)
    await person.opens(host.address)
    expect(await brightness()).toBeLessThan(200)
    await person.presses('button', 'Text and colors')
    await person.presses('radio', 'Light')
    await until(brightness).toBeGreaterThan(600)
  },
  { on: { ...PHONE, isDark: true } },
)

journey('leaves room between a question and what explains it', async ({ person, host }) => {
  await person.opens(host.address)
  await person.begins()
  await person.sees('Question 1 of 11')
  const room = await person.tab.run(() => {
    const question = document.querySelector('h1')
    const after = question?.closest('legend')?.nextElementSibling
    return (
      (after?.getBoundingClientRect().top ?? 0) - (question?.getBoundingClientRect().bottom ?? 0)
    )
  }, null)
  expect(room).toBeGreaterThanOrEqual(16)
})

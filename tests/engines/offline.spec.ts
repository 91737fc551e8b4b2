import { until } from './support/person.ts'
import { journey, TABLET } from './support/test.ts'

journey(
  'takes the whole check from a copy, when the network is gone',
  async ({ person, host }) => {
    await person.opens(`${host.address}offline`)
    await person.presses('button', 'Make this device ready for offline use')
    await person.sees('Ready offline · help lines checked on')
    await host.stop()

    await person.opens(host.address)
    await person.begins()
    await person.answers('yyynnnnnnnn')
    await person.presses('button', 'See what this means')
    await person.isOn('Your answers match 3 of the 11 signs')
    await person.opens(`${host.address}help`)
    await person.isOn('Get help now')

    await host.start()
    await person.opens(`${host.address}offline`)
    await person.presses('button', 'Remove it')
    await person.sees('The copy is removed')
    await until(() =>
      person.tab.run(
        async () =>
          [...(await caches.keys()), ...(await navigator.serviceWorker.getRegistrations())].length,
        null,
      ),
    ).toBe(0)
  },
  { on: TABLET },
)

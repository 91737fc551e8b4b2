import { SCREENS } from '../support/screens.ts'
import { expect, test } from '../support/test.ts'

/**
 * What a screen reader is given, in its order: from the browser’s accessibility tree, which is what
 * screen readers read. Not heard in a real one yet; the page on accessibility says so.
 */
test('gives every page the same frame: ways past, overdose, header, page, foot', async ({
  page,
  site,
}) => {
  await page.goto(site)
  await expect(page.locator('body')).toMatchAriaSnapshot(`
    - navigation "Shortcuts":
      - link "Skip to the page"
      - link "Leave this site"
    - region "Overdose":
      - link /Call 911/
    - banner:
      - link "Eleven"
      - navigation "Eleven":
        - link "Get help now"
      - link "Leave"
    - region "Language, text and colors":
      - group "Language":
        - button "English" [pressed]
        - button "Español"
      - button "Text and colors"
    - main:
      - heading "A private look at your own opioid use" [level=1]
    - contentinfo:
      - paragraph: /does not diagnose/
      - paragraph:
        - link "Treatment guide"
        - link "About"
        - link "What Eleven can’t hide"
        - link "Accessibility"
  `)
})

/** The main part of each page. */
const ORDER: Readonly<Record<string, string>> = {
  start: `
    - heading "A private look at your own opioid use" [level=1]
    - paragraph: /Eleven short questions/
    - paragraph: /not a diagnosis/
    - button "Start"
    - group: I have a code
    - heading "Or go straight to" [level=2]
    - list:
      - listitem:
        - link /Get help now/
      - listitem:
        - link /Treatment guide/
    - heading "Private, as far as a page can be" [level=2]
  `,
  before: `
    - heading "Before you start" [level=1]
    - heading "What we promise" [level=2]
    - heading "What we can’t hide" [level=2]
    - paragraph:
      - link "What Eleven can’t hide"
    - heading "How to leave fast" [level=2]
    - checkbox "Shift three times leaves" [checked]
    - button "Back"
    - button "Continue"
  `,
  supervision: `
    - group /how did you take opioids/:
      - heading /how did you take opioids/ [level=1]
      - paragraph: /Opioids are/
      - radio /Only the way/
      - radio /In other ways too/
      - radio /not sure/
      - radio /have not taken any/
    - group: /Why we ask/
    - button "Back"
    - button "Continue"
  `,
  question: `
    - paragraph: Question 4 of 11
    - group /^In the past 12 months/:
      - heading /^In the past 12 months/ [level=1]
      - paragraph: /For example/
      - radio "Yes" [checked]
      - radio "No"
      - radio "I’m not sure"
      - radio "Skip this one"
    - paragraph: /no wrong answer/
    - group: What counts?
    - button "Back"
    - button "Continue"
  `,
  'question-error': `
    - paragraph: Question 1 of 11
    - alert:
      - heading "There is a problem" [level=2]
      - list:
        - listitem:
          - link /Choose an answer/
    - group /^In the past 12 months/:
      - heading /^In the past 12 months/ [level=1]
      - paragraph: /For example/
      - paragraph: /Error:.*Choose an answer/
      - radio "Yes"
      - radio "No"
      - radio "I’m not sure"
      - radio "Skip this one"
  `,
  review: `
    - heading "Check your answers" [level=1]
    - list:
      - listitem:
        - link /^Change:/
      - listitem: /Yes/
    - button "Back"
    - button "See what this means"
  `,
  'result-range': `
    - heading /signs/ [level=1]
    - paragraph: /Health workers/
    - img /of 11/
    - paragraph: /not a diagnosis/
    - heading "What you left open" [level=2]
    - list:
      - listitem:
        - link /^Change:/
    - heading "Choose one next step" [level=2]
    - list:
      - listitem:
        - link /Talk to someone now/
      - listitem:
        - link /Ask about medicine/
      - listitem:
        - link /Talk therapy and groups/
      - listitem:
        - link /Stay safer/
      - listitem:
        - link /Not today/
    - heading "What keeps you safer" [level=2]
    - heading "Why this result" [level=2]
    - paragraph:
      - link "Take it with you"
    - heading "When you are done" [level=2]
    - button "Back"
    - button "Erase my answers"
  `,
  'next-talk': `
    - heading "Talk to someone now" [level=1]
    - figure:
      - blockquote
    - heading "In the United States" [level=2]
    - combobox "Country"
    - article:
      - heading [level=3]
      - paragraph:
        - link /^Call 988/
    - button "Back to where you were"
  `,
  help: `
    - heading "Get help now" [level=1]
    - heading "In the United States" [level=2]
    - combobox "Country"
    - article:
      - heading [level=3]
      - paragraph:
        - link "Call 911"
    - article:
      - heading [level=3]
      - paragraph:
        - link "Call 988"
    - paragraph:
      - link "Take it with you"
    - button "Back to where you were"
  `,
  'take-answers': `
    - group "What would you like to take with you?":
      - heading "What would you like to take with you?" [level=1]
      - radio /^Help lines/
      - radio /^A summary Wh/
      - radio /^A summary with your answers/ [checked]
    - heading "This is all that leaves the screen" [level=2]
    - region "This is all that leaves the screen":
      - heading [level=2]
    - heading "Before you take it" [level=2]
    - button "Print"
    - button "Copy as text"
    - button "Save as a file"
    - button "Back to where you were"
  `,
  accessibility: `
    - heading "Accessibility" [level=1]
    - heading "Make it fit you" [level=2]
    - checkbox "Shift three times leaves" [checked]
    - heading "What we aim for" [level=2]
    - heading "What was tested, and how" [level=2]
    - heading "What was not tested yet" [level=2]
    - heading "What does not work well yet" [level=2]
    - heading "Tell us what gets in your way" [level=2]
    - button "Back to where you were"
  `,
}

for (const [screen, order] of Object.entries(ORDER)) {
  test(`reads ${screen} in the order it is meant`, async ({ page, site }) => {
    await SCREENS[screen]?.(page, site)
    await expect(page.getByRole('main')).toMatchAriaSnapshot(order)
  })
}

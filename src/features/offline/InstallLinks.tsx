/**
 * What a browser reads to put the site on a home screen; React moves it into the head. It stands
 * where somebody asks for it alone: a browser may offer by itself to install a site that has it, in
 * front of whoever looks on.
 */
export function InstallLinks() {
  return (
    <>
      <link href="/manifest.json" rel="manifest" />
      <link href="/icons/home-180.png" rel="apple-touch-icon" />
    </>
  )
}

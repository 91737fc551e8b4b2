import type { Source } from '#content/source.ts'
import { SOURCES, type SourceId } from '#content/sources.ts'
import type { GuideChapterId } from '#domain/guide-chapters.ts'
import type { Block } from './blocks.ts'
import { CHAPTERS } from './chapters.ts'
import { MEDICINE_ROWS } from './medicines-table.ts'
import { OVERDOSE_STEPS } from './overdose-steps.ts'
import { RECEPTOR_STATES } from './receptors.ts'

/** The sources that a chapter cites, by number. */
export function sourcesOfChapter(chapter: GuideChapterId): readonly Source[] {
  const cited = new Set(CHAPTERS[chapter].flatMap(sourcesOfBlock))
  return SOURCES.filter(({ id }) => cited.has(id))
}

function sourcesOfBlock(block: Block): readonly SourceId[] {
  switch (block.kind) {
    case 'heading':
      return []
    case 'text':
    case 'warning':
      return 'sources' in block ? block.sources : []
    case 'list':
      return block.items.flatMap((item) => ('sources' in item ? item.sources : []))
    case 'receptors':
      return RECEPTOR_STATES.flatMap(({ sources }) => sources)
    case 'medicines-table':
      return MEDICINE_ROWS.flatMap(({ sources }) => Object.values(sources).flat())
    case 'overdose-steps':
      return OVERDOSE_STEPS.flatMap(({ sources }) => sources)
  }
}

import type { LiveWindow } from '../../../state/live-window.ts'
import type { LaneFrame } from '../layout/lane-frames.ts'
import type { LaidOutWindow, LayouterInput, WindowLayouter } from '../layout/window-layouter.ts'
import { pictureFor, type TimelinePicture } from './timeline-picture.ts'

/** What is seen of a window, and what stands where in it. */
export interface Scene extends LaidOutWindow {
  readonly picture: TimelinePicture
}

/**
 * What is seen in whatever window, for one choice of events and one size. Asked for with every frame: of what has not
 * changed with the window it gives the same objects.
 */
export class TimelineScenes {
  private readonly layouter: WindowLayouter
  private readonly input: Omit<LayouterInput, 'window' | 'pxPerDay'>
  private picture: TimelinePicture | null = null

  constructor(layouter: WindowLayouter, input: Omit<LayouterInput, 'window' | 'pxPerDay'>) {
    this.layouter = layouter
    this.input = input
  }

  /** Events of the dossier, whether they are shown or not. */
  get eventCount(): number {
    return this.input.selection.of.events.length
  }

  at(window: LiveWindow): Scene {
    const input = this.inputAt(window)
    return { picture: input.picture, ...this.layouter.layOut(input) }
  }

  /** Where the lanes stand alone: they change with what is shown, and where marks give way to bars. */
  framesAt(window: LiveWindow): readonly LaneFrame[] {
    return this.layouter.frame(this.inputAt(window))
  }

  private inputAt(window: LiveWindow) {
    this.picture = pictureFor(this.picture, window, this.input.width)
    const { picture } = this
    return { ...this.input, picture, window: picture.window, pxPerDay: picture.pxPerDay }
  }
}

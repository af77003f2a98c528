"""Twenty-four workshops, one per stall: a table by a window and what was left lying there a moment ago."""
import workshops_hard  # noqa: F401  (registers its pictures)
import workshops_soft  # noqa: F401
from places_shot import run
from stills import SCENES

if __name__ == '__main__':
    run(dict(sorted(SCENES.items())), color=.96)

"""What the nine crafts leave in yards and rooms."""
from places_small import *  # noqa: F401,F403
from places_solid import *  # noqa: F401,F403
from places_threads import *  # noqa: F401,F403

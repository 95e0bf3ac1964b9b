// SPDX-License-Identifier: MIT

import Exercises
import Raft
import Serving

WorkerLoop.serve(Rules(Election.self, Replication.self, Safety.self))

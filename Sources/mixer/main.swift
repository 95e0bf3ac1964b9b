// SPDX-License-Identifier: MIT

import Exercises
import Raft
import Serving
import Solutions

// It holds the reference beside the code under test, so nothing that it says earns a point by itself:
// it tells what that code would be worth among functions that are right.
WorkerLoop.serve(
  Rules(Exercises.Election.self, Exercises.Replication.self, Exercises.Safety.self),
  mixedWith: Reference.rules)

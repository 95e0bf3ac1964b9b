// SPDX-License-Identifier: MIT

public import Quiz

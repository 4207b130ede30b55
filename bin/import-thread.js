'use strict'
// The second thread of a large import: reads and checks the rows while the first one stores them.

require('./chunks.js').load('main.cjs').importThread()

-- What wrk asks for, in turn, as a visit does: the pages, then what a page brings in. A thread waits
-- between two requests of a connection for as long as the last argument says, in milliseconds.
local paths, wait, turn = {}, 0, 0

function init(args)
  wait = tonumber(args[1])
  for index = 2, #args do paths[#paths + 1] = args[index] end
end

function delay() return wait end

function request()
  turn = turn % #paths + 1
  return wrk.format('GET', paths[turn], { ['Accept-Encoding'] = 'gzip, deflate, br, zstd' })
end

-- One line that a program can read; times in milliseconds.
function done(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    'FIGURES {"requests":%d,"seconds":%.3f,"bytes":%d,"refused":%d,"lost":%d,"p50":%.3f,"p99":%.3f,"longest":%.3f}\n',
    summary.requests, summary.duration / 1e6, summary.bytes, errors.status,
    errors.connect + errors.read + errors.write + errors.timeout,
    latency:percentile(50) / 1e3, latency:percentile(99) / 1e3, latency.max / 1e3))
end

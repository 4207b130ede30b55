import { readFileSync, realpathSync, statfsSync } from 'node:fs'

/**
 * File systems of which several computers have a part, by the number that Linux gives them. On these a lock or the shared-memory file
 * of SQLite's journal is not seen by another machine, and two clerks' writes would destroy each other.
 */
const SHARED: ReadonlyMap<number, string> = new Map([
  [0x6969, 'NFS'],
  [0x517b, 'SMB'],
  [0xff534d42, 'CIFS'],
  [0xfe534d42, 'SMB2'],
  [0x5346414f, 'AFS'],
  [0x6b414653, 'AFS'],
  [0x73757245, 'Coda'],
  [0x564c, 'NCP'],
  [0x01021997, '9P'],
  [0x00c36400, 'Ceph'],
  [0x0bd00bd0, 'Lustre'],
  [0x47504653, 'GPFS'],
  [0x19830326, 'BeeGFS'],
  [0x01161970, 'GFS2'],
  [0x7461636f, 'OCFS2'],
  [0x786f4256, 'VirtualBox'],
  [0xbacbacbc, 'VMware'],
])

/** A file system that a program carries: which one it is stands among the mounts. */
const FUSE = 0x65735546
const CARRIED_SHARES =
  /^fuse\.(sshfs|s3fs|goofys|rclone|gcsfuse|davfs2?|glusterfs|ceph|smbnetfs|curlftpfs|gvfsd-fuse|vmhgfs-fuse|beegfs|cifs|nfs\S*)$/

/** The name of the network file system with this number, or null for a disk of the machine's own. */
export function networkFileSystem(type: number): string | null {
  return SHARED.get(type >>> 0) ?? null
}

/** What kind of share a folder lies on; null for a disk of the machine's own. What nobody can tell is tried: `setJournal`. */
export function shareAt(folder: string): string | null {
  // A drive letter of Windows may stand for a share: its real path says so.
  if (process.platform === 'win32') return realpathSync.native(folder).startsWith('\\\\') ? 'UNC' : null
  const { type } = statfsSync(folder)
  if (type >>> 0 === FUSE) return carriedShare(realpathSync(folder), mounts())
  return networkFileSystem(type)
}

/**
 * The share that a program mounted over this folder; null where it mounted a disk.
 * @param mounts the text of /proc/self/mountinfo
 */
export function carriedShare(folder: string, mounts: string): string | null {
  let deepest = ''
  let kind = ''
  for (const line of mounts.split('\n')) {
    const [before = '', after = ''] = line.split(' - ')
    const place = (before.split(' ')[4] ?? '').replace(/\\([0-7]{3})/g, (_, octal) =>
      String.fromCharCode(Number.parseInt(octal, 8)),
    )
    const holds = place !== '' && (folder === place || folder.startsWith(place.endsWith('/') ? place : `${place}/`))
    if (!holds || place.length < deepest.length) continue
    deepest = place
    kind = after.split(' ')[0] ?? ''
  }
  return CARRIED_SHARES.test(kind) ? kind.slice('fuse.'.length) : null
}

function mounts(): string {
  try {
    return readFileSync('/proc/self/mountinfo', 'utf8')
  } catch {
    return ''
  }
}

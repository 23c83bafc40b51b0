import './style/index.css'
import { folderOverHttp } from './data/graph-folder'
import { mountViewer } from './mount-viewer'

const element = document.getElementById('viewer')
if (element) mountViewer(element, folderOverHttp('graph/'))

import './style/index.css'
import { sourceOverHttp } from './data/source-over-http'
import { mountViewer } from './mount-viewer'

const element = document.getElementById('viewer')
if (element) mountViewer(element, sourceOverHttp('graph/'))
